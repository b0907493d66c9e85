package latentfx.ui.faithfulness;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import latentfx.ui.fx.Messages;

/** The words about how far a map can be believed. */
final class FaithfulnessWords {
    private final Messages words = Messages.of(FaithfulnessWords.class);

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

    /** What the badge means and what it was measured on. */
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
    private static String number(double value) {
        return String.format(Locale.getDefault(), "%.3f", Math.floor(value * 1000 + 1e-9) / 1000);
    }

    /** What the points can be shaded by. */
    String shade(Shade shade) {
        return words.get("shade." + id(shade));
    }

    /** What that shows. */
    String shadeTip(Shade shade) {
        return words.get("shade." + id(shade) + ".tip");
    }

    private static String id(Shade shade) {
        return shade.name().toLowerCase(Locale.ROOT);
    }

    /** What the shades mean. */
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

    /** How to read the shades. */
    String legendTip() {
        return words.get("shade.legend.tip", MapBadge.NEIGHBOURS);
    }

    /** Whose neighbours a duel shows. */
    String title(NeighbourPictures duel) {
        int sample = duel.neighbours().sample();
        String label = duel.open().sheet().labelNames().get(duel.open().sheet().labels()[sample]);
        return words.get("duel.title", duel.open().name(), String.valueOf(sample), label);
    }

    /** {@code share} by the words of {@code key}; nothing where there is none. */
    String overlap(String key, OptionalDouble share) {
        return share.isPresent() ? words.get(key, share.getAsDouble()) : "";
    }

    /** The same among so many samples. */
    String overlapTip(String key, OptionalDouble share, int samples) {
        return share.isPresent() ? words.get(key, share.getAsDouble(), samples) : "";
    }
}
