// First, so that Preact and signals, which are written alike, stand together and compress better.
import '../hooks.ts';
import { define } from '../day/define.ts';
import { TerminDesk } from './element.tsx';

define('termin-desk', TerminDesk, import.meta.url);
