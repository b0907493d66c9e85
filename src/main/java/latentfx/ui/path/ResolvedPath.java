package latentfx.ui.path;

/**
 * A path whose codes have been computed.
 *
 * @param edition number of the path that was asked for
 * @param input the path in both models
 */
record ResolvedPath(long edition, PathInput input) {}
