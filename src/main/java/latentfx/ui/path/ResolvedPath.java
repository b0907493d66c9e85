package latentfx.ui.path;

/**
 * A path whose codes have been computed.
 *
 * @param path what was asked for
 * @param input the path in both models
 */
record ResolvedPath(PathEdition path, PathInput input) {}
