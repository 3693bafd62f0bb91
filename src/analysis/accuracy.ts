import { type Accuracy, accuracySchema } from '../schema/accuracy.ts';
import measured from './accuracy.json' with { type: 'json' };

/** How well the rules do, as measured last; see `accuracySchema`. */
export const accuracy: Accuracy = accuracySchema.parse(measured);
