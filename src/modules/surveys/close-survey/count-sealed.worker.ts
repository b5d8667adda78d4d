import { parentPort, workerData } from 'node:worker_threads';
import { sealedCounter, type CountSetup } from '#disclosure/count-sealed.ts';
import type { ForWorker } from './answer-counter.ts';

const counter = sealedCounter(workerData as CountSetup); // given by answer-counter alone

parentPort?.on('message', (message: ForWorker) => {
  if (message.what === 'add') {
    for (const { groupId, answers } of message.batch) counter.add(groupId, answers);
    parentPort?.postMessage('added');
  } else {
    parentPort?.postMessage(counter.finish());
  }
});
