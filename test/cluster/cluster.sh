#!/usr/bin/env bash
# Several servers behind HAProxy, on PostgreSQL with a synchronous streaming replica, all on this machine. Debian packages:
# postgresql, haproxy. As root; the database runs as the user postgres. Ends with Ctrl-C or when its input closes.
#
#   test/cluster/cluster.sh FOLDER
#
# Then, from another terminal:
#   kill -9 $(cat FOLDER/server-2.pid)                                    a server dies
#   kill -9 $(head -1 FOLDER/primary/postmaster.pid)                      the primary dies
#   runuser -u postgres -- psql -h 127.0.0.1 -p 5432 -U termin postgres -c 'SELECT pg_promote()'
set -euo pipefail
folder=$(realpath -m "${1:?a folder to keep everything in}")
here=$(cd "$(dirname "$0")" && pwd)
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
mkdir -p "$folder" && chown postgres "$folder" && cd "$folder"
as_postgres=(setpriv --reuid=postgres --regid=postgres --init-groups)
# Fast for the database, and for who listens to the other one only.
trap 'trap - EXIT; set +e; { kill -INT $(jobs -p); kill $(jobs -p); wait; } 2>/dev/null' EXIT

# The primary. A booking is acknowledged once the replica has written it down too.
"${as_postgres[@]}" "$bin/initdb" -D "$folder/primary" -U termin --auth=trust --encoding=UTF8 --locale=C >/dev/null
cat >>"$folder/primary/postgresql.conf" <<CONF
unix_socket_directories = '$folder'
max_connections = 200
synchronous_standby_names = '*'
synchronous_commit = local
CONF
"${as_postgres[@]}" "$bin/postgres" -D "$folder/primary" -p 5431 >"$folder/primary.log" 2>&1 &
until "$bin/pg_isready" -q -U termin -h 127.0.0.1 -p 5431; do sleep 0.2; done

# The replica: a copy of the primary that follows it.
"${as_postgres[@]}" "$bin/pg_basebackup" -h 127.0.0.1 -p 5431 -U termin -D "$folder/replica" --write-recovery-conf --wal-method=stream
"${as_postgres[@]}" "$bin/postgres" -D "$folder/replica" -p 5432 >"$folder/replica.log" 2>&1 &
until "$bin/pg_isready" -q -U termin -h 127.0.0.1 -p 5432; do sleep 0.2; done
"${as_postgres[@]}" "$bin/psql" -q -h 127.0.0.1 -p 5431 -U termin postgres \
  -c 'ALTER SYSTEM SET synchronous_commit = on' -c 'SELECT pg_reload_conf()' >/dev/null

haproxy -f "$here/haproxy.cfg" >"$folder/haproxy.log" 2>&1 &
until "$bin/pg_isready" -q -U termin -h 127.0.0.1 -p 5430; do sleep 0.2; done

export DATABASE_URL=postgres://termin@127.0.0.1:5430/postgres PUBLIC_URL=http://127.0.0.1:8088
cd "$here/../.."
for number in 1 2 3; do
  node --conditions=termin-src scripts/run.mjs start --port "808$number" --data "$folder/data-$number" \
    --now 2020-03-09T08:00 >"$folder/server-$number.log" 2>&1 &
  echo $! >"$folder/server-$number.pid"
  until curl -sf "http://127.0.0.1:808$number/readyz" >/dev/null; do sleep 0.2; done
done
until curl -sf http://127.0.0.1:8088/readyz >/dev/null; do sleep 0.2; done
echo "Citizens at http://127.0.0.1:8088, database at 127.0.0.1:5430, logs in $folder"
read -r _ || true
