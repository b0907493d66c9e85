package latentfx.ui.faithfulness;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import latentfx.ui.fx.Messages;

/** The texts about how faithful a map is to the codes. */
final class FaithfulnessWords {
    private final Messages words = Messages.of(FaithfulnessWords.class);

    /** The language of the words. */
    Locale locale() {
        return words.locale();
    }

    /** Words without values. */
    String get(String key) {
        return words.get(key);
    }

    /** The badge in a few characters. */
    String badge(MapBadge badge) {
        StringJoiner parts = new StringJoiner(" · ");
        badge.trustworthiness().ifPresent(it -> parts.add(words.get("badge.trust", number(it))));
        badge.continuity().ifPresent(it -> parts.add(words.get("badge.continuity", number(it))));
        badge.explained().ifPresent(it -> parts.add(words.get("badge.explained", it)));
        return parts.length() == 0 ? words.get("badge.none") : parts.toString();
    }

    /** What the numbers of the badge mean and what they were measured on. */
    String explanation(MapBadge badge, boolean help) {
        StringJoiner lines = new StringJoiner("\n\n");
        badge.trustworthiness().ifPresent(it -> lines.add(words.get("badge.tip.trust", number(it))));
        badge.continuity().ifPresent(it -> lines.add(words.get("badge.tip.continuity", number(it))));
        if (badge.trustworthiness().isPresent()) {
            String key = badge.pixels() ? "badge.tip.measured.pixels" : "badge.tip.measured";
            lines.add(words.get(key, MapBadge.NEIGHBOURS, badge.measured(), badge.samples()));
        }
        badge.explained().ifPresent(it -> lines.add(words.get("badge.tip.explained", it)));
        if (help) {
            lines.add(words.get("badge.tip.help"));
        }
        return lines.toString();
    }

    /** Rounded downwards, so that only a perfect map says 1. */
    private String number(double value) {
        return String.format(words.locale(), "%.3f", Math.floor(value * 1000 + 1e-9) / 1000);
    }

    /** The name of {@code shade}. */
    String shade(Shade shade) {
        return words.get("shade." + id(shade));
    }

    /** The explanation of {@code shade}. */
    String shadeTip(Shade shade) {
        return words.get("shade." + id(shade) + ".tip");
    }

    private static String id(Shade shade) {
        return shade.name().toLowerCase(Locale.ROOT);
    }

    /** The legend of the shades shown, with what they were measured on. */
    String legend(Shading now) {
        return words.get(
                "shade.legend.false",
                shade(now.shade()),
                now.strongest(),
                now.mean(),
                MapBadge.NEIGHBOURS,
                now.measured(),
                now.samples());
    }

    /** The explanation of the legend. */
    String legendTip() {
        return words.get("shade.legend.tip", MapBadge.NEIGHBOURS);
    }

    /** The title over the neighbours of a sample: its model, number and class. */
    String title(NeighbourPictures pictures) {
        int sample = pictures.neighbours().sample();
        String label =
                pictures.open().sheet().labelNames().get(pictures.open().sheet().labels()[sample]);
        return words.get("comparison.title", pictures.open().name(), String.valueOf(sample), label);
    }

    /** What a copy of the neighbours of a sample is called. */
    String copied(NeighbourPictures pictures) {
        return words.get(
                "copy.name",
                pictures.open().name(),
                String.valueOf(pictures.neighbours().sample()));
    }

    /** The text {@code key} with {@code share} placed into it; empty where there is no share. */
    String overlap(String key, OptionalDouble share) {
        return share.isPresent() ? words.get(key, share.getAsDouble()) : "";
    }

    /** The text {@code key} with {@code share} and the number of samples placed into it; empty where there is no share. */
    String overlapTip(String key, OptionalDouble share, int samples) {
        return share.isPresent() ? words.get(key, share.getAsDouble(), samples) : "";
    }
}
