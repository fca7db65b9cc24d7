import details from '../details/details-step.css?inline';
import field from '../details/field/field.css?inline';
import done from '../done/done-step.css?inline';
import hold from '../hold/hold-strip.css?inline';
import languageMenu from '../language/language-menu.css?inline';
import actions from '../parts/actions/actions.css?inline';
import bar from '../parts/bar/bar.css?inline';
import icon from '../parts/icon/icon.css?inline';
import note from '../parts/note/note.css?inline';
import skeleton from '../parts/skeleton/skeleton.css?inline';
import stepFrame from '../parts/step-frame/step-frame.css?inline';
import category from '../services/category/category.css?inline';
import chosenBar from '../services/chosen-bar/chosen-bar.css?inline';
import popular from '../services/popular/popular.css?inline';
import quantity from '../services/quantity/quantity.css?inline';
import search from '../services/search-field/search-field.css?inline';
import service from '../services/service/service.css?inline';
import serviceInfo from '../services/service-info/service-info.css?inline';
import stepper from '../stepper/stepper.css?inline';
import consent from '../summary/consent/consent.css?inline';
import summary from '../summary/summary-step.css?inline';
import calendar from '../time/calendar/calendar.css?inline';
import dayPart from '../time/day-part/day-part.css?inline';
import firstTimes from '../time/first-times/first-times.css?inline';
import lost from '../time/lost/lost.css?inline';
import offices from '../time/offices/offices.css?inline';
import preferences from '../time/preferences/preferences.css?inline';
import startFrom from '../time/start-from/start-from.css?inline';
import time from '../time/time-step.css?inline';
import base from './base.css?inline';
import controls from './controls.css?inline';
import { inOwnUnits } from './units.ts';

const css = [
  base,
  controls,
  icon,
  note,
  skeleton,
  languageMenu,
  stepFrame,
  actions,
  stepper,
  search,
  popular,
  category,
  service,
  serviceInfo,
  quantity,
  bar,
  chosenBar,
  time,
  preferences,
  startFrom,
  firstTimes,
  dayPart,
  lost,
  calendar,
  offices,
  hold,
  details,
  field,
  summary,
  consent,
  done,
];

let sheet: CSSStyleSheet | undefined;

/** The one style sheet that all widgets of a page adopt; a policy against inline styles allows it. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(inOwnUnits(css.join('\n')));
  }
  return sheet;
}
