/** The module that a thread of the pool runs: one function for each kind of work. */
export { compileTask, finishTask } from './work.ts';
export { streamTask } from '../stream/task.ts';
