import { configure } from '@testing-library/react';

/** A component that is not there within a second may stand on a slow machine; only what hangs is ended. */
configure({ asyncUtilTimeout: 120_000 });
