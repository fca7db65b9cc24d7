import '@termin/widget/termin-widget.js';
import type { TerminEvents } from '@termin/widget';
import { createApp, defineComponent, h, ref } from 'vue';

const place = document.getElementById('app');

// Written as Vue compiles a template, so that the test needs no compiler.
const Page = defineComponent(() => {
  const office = ref('mitte');
  const shown = ref(true);
  const number = ref<string | null>(null);
  return () => [
    h('button', { type: 'button', onClick: () => (office.value = 'rheinhausen') }, 'Nach Rheinhausen'),
    h('button', { type: 'button', onClick: () => (shown.value = !shown.value) }, 'Zeigen oder nicht'),
    number.value && h('p', `Gebucht mit Nummer ${number.value}`),
    shown.value &&
      h('termin-widget', {
        api: place?.dataset['api'],
        office: office.value,
        history: false,
        onTerminBooked: ({ detail }: TerminEvents['termin-booked']) => {
          number.value = detail.number;
        },
      }),
  ];
});

if (place) createApp(Page).mount(place);
