import '../../factors/no-text-as-code';
import { examineFile } from './examine-file';
import type { Answer, Task } from './task';

/** Runs in a worker: checks one file after the other, as the page hands them over. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void examineFile(data.path, data.content, data.profile).then((outcome) => {
    const answer: Answer = { index: data.index, outcome };
    postMessage(answer);
  });
});
