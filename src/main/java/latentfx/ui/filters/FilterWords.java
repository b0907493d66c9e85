package latentfx.ui.filters;

import java.util.Locale;
import java.util.Optional;
import latentfx.analysis.filters.FilterActivity;
import latentfx.analysis.filters.FilterBank;
import latentfx.analysis.filters.FilterSide;
import latentfx.analysis.filters.UnitOnSample;
import latentfx.analysis.filters.UnitOverSamples;
import latentfx.model.ModelSpec;
import latentfx.ui.fx.Messages;

/** What the page of filters says. */
final class FilterWords {
    private final Messages words = Messages.of(FilterWords.class);

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    /** A number in three digits that say something. */
    String number(double value) {
        double size = Math.abs(value);
        int decimals = size == 0 ? 0 : (int) Math.max(0, Math.min(7, 2 - Math.floor(Math.log10(size))));
        String text = String.format(words.locale(), "%." + decimals + "f", value);
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /** What a unit is called, counted from 1; a number of the code as on the map. */
    String name(FilterBank bank, int unit) {
        ModelSpec spec = bank.open().model().spec();
        int latent = bank.open().latent();
        if (!bank.isOfCode()) {
            return words.get("unit", unit + 1);
        }
        if (unit < latent) {
            return words.get("unit.code", unit + 1);
        }
        return bank.side() == FilterSide.SEES && spec.isVariational()
                ? words.get("unit.variance", unit - latent + 1)
                : words.get("unit.class", bank.open().sheet().labelNames().get(unit - latent));
    }

    /** A filter in a sentence. */
    String tile(FilterWall wall, int unit) {
        FilterBank bank = wall.bank();
        String weights = words.get(
                "tile",
                name(bank, unit),
                number(bank.norm(unit)),
                number(bank.ratio(unit)),
                bank.spread().weights());
        return wall.activity()
                .map(it -> it.isDead(unit)
                        ? words.get("tile.dead", weights)
                        : words.get("tile.active", weights, number(it.mean(unit))))
                .orElse(weights);
    }

    /** What is said of all filters together. */
    String summary(FilterWall wall) {
        FilterBank bank = wall.bank();
        String all = words.get(
                "summary." + bank.side().name().toLowerCase(Locale.ROOT),
                bank.units(),
                bank.open().name(),
                number(bank.medianRatio()),
                bank.spread().weights(),
                number(bank.spread().random()));
        String told = bank.besides() > 0 ? all + " " + words.get("summary.besides", bank.besides()) : all;
        return wall.activity().map(it -> told + " " + dead(it)).orElse(told);
    }

    private String dead(FilterActivity activity) {
        return words.get(
                activity.samples().drawn().fromSource() ? "summary.dead" : "summary.dead.drawn",
                activity.dead(),
                activity.samples().size(),
                activity.bank().open().sheet().size());
    }

    /** The unit and its weights. */
    String weights(FilterBank bank, int unit) {
        return words.get(
                "weights.said",
                number(bank.norm(unit)),
                number(bank.ratio(unit)),
                bank.spread().weights());
    }

    /** What the unit does at the chosen sample. */
    String sample(StudiedUnit study) {
        FilterBank bank = study.wanted().bank();
        UnitOnSample at = study.at();
        int unit = study.wanted().unit();
        String label = bank.open()
                .sheet()
                .labelNames()
                .get(bank.open().sheet().labels()[study.wanted().sample()]);
        String key =
                bank.side() == FilterSide.PAINTS ? "sample.paints" : bank.besides() > 0 ? "sample.told" : "sample.sees";
        return words.get(
                key,
                study.wanted().sample(),
                label,
                number(at.heard()),
                number(bank.bias(unit)),
                number(at.activation()));
    }

    /** What the unit does over the samples. */
    String over(UnitOverSamples over) {
        return over.dead()
                ? words.get("over.dead", over.samples().size(), number(over.mean()))
                : words.get(
                        "over",
                        over.samples().size(),
                        number(over.mean()),
                        over.above(),
                        (double) over.above() / over.samples().size());
    }

    /** What the histogram shows, in words. */
    String histogram(UnitOverSamples over, double at) {
        return words.get(
                "histogram.accessible",
                over.histogram().total(),
                over.histogram().zeros(),
                number(over.histogram().low()),
                number(over.histogram().high()),
                number(at));
    }

    /** A sample that excites the unit. */
    String exciting(UnitOverSamples over, UnitOverSamples.Exciting sample) {
        int index = over.index(sample);
        var sheet = over.samples().open().sheet();
        return words.get(
                "top.image", index, sheet.labelNames().get(sheet.labels()[index]), number(sample.activation()));
    }

    /** What the ends of the colours mean. */
    Optional<String> end(FilterWall wall, boolean common) {
        return common ? Optional.of(number(wall.bank().common())) : Optional.empty();
    }
}
