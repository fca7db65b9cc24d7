import type { Face } from '../face.ts';
import { found, peopleIn, views } from '../model/people.ts';
import { List } from './list.tsx';

/** Everybody of the day: who waits, in order, who is expected, and all. A search looks through all of them. */
export function People({ desk, t }: Face) {
  const day = desk.day.value;
  if (!day) return null;
  const { view, search } = desk;
  const isSearch = search.value.trim() !== '';
  const visits = isSearch ? found(day.visits, search.value) : peopleIn(day, view.value);
  const title = isSearch ? t.people.found(visits.length) : t.people.views[view.value];
  const empty = isSearch ? t.people.noneFound : t.people.nobody[view.value];
  return (
    <section class="people" aria-label={t.people.title}>
      <fieldset class="views">
        <legend class="hidden">{t.people.title}</legend>
        {views.map((one) => (
          <label key={one}>
            <input
              class="hidden"
              type="radio"
              name="view"
              checked={!isSearch && one === view.value}
              onChange={() => {
                search.value = '';
                view.value = one;
              }}
            />
            <span>{t.people.views[one]}</span>
            <span key={peopleIn(day, one).length} class="count">
              {peopleIn(day, one).length}
            </span>
          </label>
        ))}
      </fieldset>
      <label class="search">
        <span class="hidden">{t.people.search}</span>
        <input
          class="input"
          type="search"
          autocomplete="off"
          placeholder={t.people.search}
          value={search.value}
          {...(desk.hasKeys.value && { 'aria-keyshortcuts': '/' })}
          onInput={({ currentTarget }) => {
            search.value = currentTarget.value;
          }}
        />
      </label>
      <p class="hidden" role="status">
        {isSearch && <span key={title}>{title}</span>}
      </p>
      <List {...{ desk, t, day, visits, title, empty }} isQueue={!isSearch && view.value === 'waiting'} />
    </section>
  );
}
