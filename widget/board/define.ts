// First, so that Preact and signals, which are written alike, stand together and compress better.
import '../hooks.ts';
import { define } from '../day/define.ts';
import { TerminBoard } from './element.tsx';

define('termin-board', TerminBoard, import.meta.url);
