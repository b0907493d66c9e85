package latentfx.ui.units;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentfx.analysis.units.MaskedLayer;
import latentfx.analysis.units.UnitRolls;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Messages;

/** What the page of units says. */
final class UnitsWords {
    private final Messages words = Messages.of(UnitsWords.class);

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    /** A pattern as ones and zeros, the first unit first. */
    static String digits(UnitRolls rolls, int pattern) {
        return IntStream.range(0, rolls.units())
                .mapToObj(unit -> rolls.isOne(pattern, unit) ? "1" : "0")
                .collect(Collectors.joining());
    }

    /** How often a pattern came, and how often it is to be expected. */
    String pattern(UnitRolls rolls, int pattern) {
        return rolls.rolls() == 0
                ? words.get("pattern.none", digits(rolls, pattern), rolls.probability(pattern))
                : words.get(
                        "pattern",
                        digits(rolls, pattern),
                        rolls.count(pattern),
                        rolls.rolls(),
                        (double) rolls.count(pattern) / rolls.rolls(),
                        rolls.probability(pattern));
    }

    /** What the dice say in all. */
    String rolled(UnitRolls rolls) {
        String rounded = digits(rolls, rolls.rounded());
        double expected = rolls.probability(rolls.rounded());
        return rolls.rolls() == 0
                ? words.get("dice.none", rounded, expected)
                : words.get("dice.said", rolls.rolls(), rolls.distance(), rounded, expected);
    }

    /** What a layer is called. */
    String layer(int layer, int units) {
        return layer == 0 ? words.get("layer.input", units) : words.get("layer.hidden", layer, units);
    }

    /** What a mask does to a layer. */
    String masked(int index, MaskedLayer layer) {
        String key = index == 0 ? "masked.input" : layer.masked() > 0 ? "masked.hidden" : "masked.none";
        return words.get(
                key,
                index,
                layer.units(),
                layer.masked(),
                (double) layer.masked() / layer.units(),
                layer.silenced(),
                layer.active());
    }

    /** The sample and the errors. */
    String errors(MaskedAnswer answer) {
        OpenModel open = answer.question().open();
        int sample = answer.question().sample();
        String said = words.get(
                "masks.said",
                sample,
                open.sheet().labelNames().get(open.sheet().labels()[sample]),
                open.name(),
                answer.masked().error(),
                answer.plain().error());
        return answer.image().fromSource() ? said : said + " " + words.get("masks.drawn");
    }
}
