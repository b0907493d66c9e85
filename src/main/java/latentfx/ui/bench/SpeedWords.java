package latentfx.ui.bench;

import java.util.List;
import java.util.Locale;
import latentfx.bench.Machine;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowSetting;
import latentfx.bench.WindowTask;
import latentfx.ui.fx.Messages;

/** The texts about measurements. */
final class SpeedWords {
    private final Messages words = Messages.of(SpeedWords.class);

    /** The words for {@code key}, with {@code values}. */
    String get(String key, Object... values) {
        return words.get(key, values);
    }

    /** The words above the columns of {@link #row}. */
    List<String> heads() {
        return List.of(
                words.get("head.task"),
                words.get("head.on"),
                words.get("head.count"),
                "p50",
                "p95",
                words.get("head.max"),
                words.get("head.judged"),
                words.get("head.wanted"),
                words.get("head.met"));
    }

    /** One figure as the cells of a row. */
    List<String> row(WindowFigure figure) {
        WindowTask task = figure.task();
        return List.of(
                task(task),
                on(figure),
                String.format(Locale.ROOT, "%,d", figure.millis().count()),
                number(figure.millis().median()),
                number(figure.p95()),
                number(figure.millis().max()),
                amount(task, figure.judged()),
                (task.rate() ? "≥ " : "≤ ") + amount(task, task.target()),
                words.get(figure.met() ? "met.yes" : "met.no"));
    }

    /** What is measured. */
    String task(WindowTask task) {
        return words.get("task." + task.verb());
    }

    private String on(WindowFigure figure) {
        String size = figure.width() + "×" + figure.height();
        return figure.lanes() > 1
                ? words.get("on.lanes", figure.points(), figure.lanes(), size)
                : words.get("on.points", figure.points(), size);
    }

    private String amount(WindowTask task, double value) {
        return task.rate() ? words.get("rate", number(value)) : number(value) + " ms";
    }

    /** A number with two decimals below 1, one up to 100, else none. */
    static String number(double value) {
        String format = value < 1 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
        return value > 0 && value < 0.005 ? "<0.01" : String.format(Locale.ROOT, format, value);
    }

    /** What the figures were measured on. */
    String setting(WindowReport report) {
        WindowSetting setting = report.setting();
        Machine machine = Machine.here();
        return words.get(
                "setting",
                machine.cpus(),
                words.get("pipeline." + setting.pipeline()),
                setting.width() + "×" + setting.height(),
                number(setting.scale()),
                setting.models(),
                machine.java(),
                machine.platform());
    }

    /** The whole table as text, columns apart by tabs, for a spreadsheet or a letter. */
    String text(WindowReport report) {
        StringBuilder text = new StringBuilder(String.join("\t", heads())).append('\n');
        report.figures()
                .forEach(figure -> text.append(String.join("\t", row(figure))).append('\n'));
        return text.append(setting(report)).append('\n').toString();
    }
}
