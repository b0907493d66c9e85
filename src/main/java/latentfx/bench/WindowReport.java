package latentfx.bench;

import java.util.List;

/**
 * How fast the window was.
 *
 * @param setting what it was measured on
 * @param figures one for each task that was measured
 */
public record WindowReport(WindowSetting setting, List<WindowFigure> figures) {
    public WindowReport {
        figures = List.copyOf(figures);
    }
}
