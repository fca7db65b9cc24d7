// First, so that Preact and signals, which are written alike, stand together and compress better.
import '../hooks.ts';
import { define } from '../day/define.ts';
import { TerminKiosk } from './element.tsx';

define('termin-kiosk', TerminKiosk, import.meta.url);
