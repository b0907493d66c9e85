package latentfx.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import latentfx.bench.Machine;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowSetting;
import latentfx.bench.WindowTask;

/** The measured speed of the window: a table printed line by line as results come in, and JSON. */
final class WindowTable implements WindowBench.Watcher {
    private static final String LINE = "%-34s %6s %8s %8s %8s  %-16s %-17s %s";

    private final Console console;
    private boolean headed;

    WindowTable(Console console) {
        this.console = console;
    }

    @Override
    public void begins(WindowTask task) {
        console.tell("%s", "measuring " + words(task));
    }

    @Override
    public void measured(WindowFigure figure) {
        if (!headed) {
            headed = true;
            console.result(LINE, "times in ms", "n", "p50", "p95", "max", "judged", "wanted", "");
        }
        WindowTask task = figure.task();
        console.result(
                LINE,
                words(task),
                String.valueOf(figure.millis().count()),
                number(figure.millis().median()),
                number(figure.p95()),
                number(figure.millis().max()),
                (task.rate() ? "" : "p95 ") + amount(task, figure.judged()),
                (task.rate() ? ">= " : "<= ") + amount(task, task.target()),
                figure.met() ? "pass" : "MISS");
    }

    /** Prints the setting that was measured on. */
    void tell(WindowReport report) {
        WindowSetting setting = report.setting();
        console.result(
                "window of %d x %d, scale %s, %s rendering, %s",
                setting.width(), setting.height(), number(setting.scale()), setting.pipeline(), setting.models());
        for (WindowFigure figure : report.figures()) {
            console.result(
                    "%-34s %,d points%s, drawn on %d x %d",
                    words(figure.task()),
                    figure.points(),
                    figure.lanes() == 0 ? "" : ", pictures decoded at once: " + figure.lanes(),
                    figure.width(),
                    figure.height());
        }
    }

    private static String words(WindowTask task) {
        return switch (task) {
            case DRAG -> "drag to all lanes decoded";
            case PICK -> "pick under the cursor";
            case PAN_MANY -> "pan, frame to frame";
            case ZOOM_MANY -> "zoom, frame to frame";
            case PAN_MOST -> "pan most points, frame to frame";
            case ZOOM_MOST -> "zoom most points, frame to frame";
            case SCRUB -> "scrub step of the time machine";
        };
    }

    private static String amount(WindowTask task, double value) {
        return number(value) + (task.rate() ? " frames/s" : " ms");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.1f", value);
    }

    /** All figures, the setting and the machine as JSON. */
    static ObjectNode json(WindowReport report, Machine machine) {
        ObjectNode node = JsonReport.of(Map.of(), machine);
        WindowSetting setting = report.setting();
        node.put("pipeline", setting.pipeline());
        node.put("window_width", setting.width());
        node.put("window_height", setting.height());
        node.put("scale", setting.scale());
        node.put("models", setting.models());
        ArrayNode list = node.putArray("ui");
        for (WindowFigure figure : report.figures()) {
            WindowTask task = figure.task();
            ObjectNode one = list.addObject();
            one.put("task", task.name().toLowerCase(Locale.ROOT));
            one.put("points", figure.points());
            one.put("lanes", figure.lanes());
            one.put("width", figure.width());
            one.put("height", figure.height());
            one.put("count", figure.millis().count());
            one.put("p50_ms", figure.millis().median());
            one.put("p95_ms", figure.p95());
            one.put("max_ms", figure.millis().max());
            one.put(task.rate() ? "frames_per_s" : "judged_p95_ms", figure.judged());
            one.put(task.rate() ? "target_frames_per_s" : "target_p95_ms", task.target());
            one.put("met", figure.met());
        }
        return node;
    }
}
