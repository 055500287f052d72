import { everyFileThereAndBack } from './every-file';
import { throughDocx } from './paths';

everyFileThereAndBack('the command line', throughDocx);
