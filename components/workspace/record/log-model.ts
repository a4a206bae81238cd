import { createModel } from '@preact/signals';
import type { Backend } from '../../popup/backend';
import { createRequest } from './request';

/** "Prüfen": the log as it was last re-computed. */
export const LogModel = createModel((backend: Backend) => createRequest(backend, 'log/check'));
