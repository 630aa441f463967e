/** Shapes of the built database files, so that types do not depend on what was built last. */
declare module '*/generated/index.json' {
  const value: import('../../claims-db/shapes').MatchIndex;
  export default value;
}
declare module '*/generated/gate.json' {
  const value: import('../../claims-db/shapes').GateIndex;
  export default value;
}
declare module '*/generated/details.json' {
  const value: import('../../claims-db/shapes').Details;
  export default value;
}
declare module '*/generated/redirects.json' {
  const value: import('../../claims-db/schema').Redirects;
  export default value;
}
declare module '*/generated/search.json' {
  const value: import('../core/search/data').SearchData;
  export default value;
}
