import { describeStore } from './conformance.ts';
import { createMemoryStore } from './memory.ts';

describeStore('the memory store', async () => createMemoryStore(), 500);
