/** Version of the engine, in every record it makes. A test holds it equal to package.json. */
export const ENGINE_VERSION = '1.0.0';
