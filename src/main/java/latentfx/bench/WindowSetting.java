package latentfx.bench;

/**
 * What the window was measured on; to be read with {@link Machine}.
 *
 * @param pipeline how the toolkit draws: {@code software} or {@code hardware}
 * @param width of the window's content in pixels of the screen's layout
 * @param height of it
 * @param scale pixels of the screen for one of the layout
 * @param models names of the models whose codes and decoders were used
 */
public record WindowSetting(String pipeline, int width, int height, double scale, String models) {}
