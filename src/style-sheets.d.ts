/** Style sheets are imported for their effect; webpack makes a file of them. */
declare module '*.css';
