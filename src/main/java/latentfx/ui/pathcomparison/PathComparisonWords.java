package latentfx.ui.pathcomparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampledPath;
import latentfx.ui.fx.Messages;

/** The texts of the path comparison. */
final class PathComparisonWords {
    private final Messages messages = Messages.of(PathComparisonWords.class);

    String get(String key) {
        return messages.get(key);
    }

    /** The name of a kind of path. */
    String name(PathKind kind) {
        return get("kind." + kind.id());
    }

    /** A sentence that explains a kind of path. */
    String hint(PathKind kind) {
        return get("hint." + kind.id());
    }

    /** Name of the lane; its model is named above all of its lanes. */
    String title(ComparedLane lane) {
        return name(lane.key().kind());
    }

    /** The figures of the lane, or why it has none. */
    String note(ComparedLane lane) {
        if (lane.sampled().isEmpty()) {
            return get("noprior");
        }
        SampledPath sampled = lane.sampled().get();
        if (lane.state() == LaneState.STRAIGHT_MEANWHILE) {
            return get("meanwhile");
        }
        String far = sampled.placement()
                .map(it -> messages.get(
                        "far",
                        number("%.0f", Arrays.stream(it.percentiles()).max().orElse(0)),
                        String.format(
                                messages.locale(), "%,d", lane.open().sheet().size())))
                .orElse("");
        String totals = messages.get(
                "totals",
                number("%.1f", sampled.length()),
                number("%.2f", sampled.ratio()),
                number("%.1f", sampled.jumpiness()));
        return remark(lane, sampled) + totals + (far.isEmpty() ? "" : " \u00b7 " + far);
    }

    /** What kind of path the lane shows, how to read its tracks, and what its figures mean. */
    String explanation(ComparedLane lane) {
        String samples =
                String.format(messages.locale(), "%,d", lane.open().sheet().size());
        return hint(lane.key().kind()) + "\n" + get("tracks") + "\n" + messages.get("explain", samples);
    }

    /** The name of the first chart with its value. */
    String step(TrackReading reading) {
        return messages.get("track.step", reading.step());
    }

    /** The name of the second chart with its value. */
    String label(TrackReading reading, List<String> names) {
        return reading.place()
                .map(it -> messages.get("track.class", names.get(it.label()), it.share()))
                .orElseGet(() -> messages.get("track.class.none"));
    }

    /** The name of the third chart with its value. */
    String off(TrackReading reading) {
        return reading.place()
                .map(it -> messages.get("track.off", it.percentile() / 100))
                .orElseGet(() -> messages.get("track.off.none"));
    }

    /** The name of the fourth chart with its value. */
    String judged(TrackReading reading) {
        return reading.judged()
                .map(it -> messages.get("track.judge", it.label(), it.confidence()))
                .orElseGet(() -> messages.get("track.judge.none"));
    }

    /** From nothing to the largest step. */
    String range(double largest) {
        return messages.get("track.range", largest);
    }

    private String remark(ComparedLane lane, SampledPath sampled) {
        if (lane.key().kind() == PathKind.GEODESIC && sampled.hardlyDiffers()) {
            return get("hardly") + " \u00b7 ";
        }
        if (lane.key().kind() == PathKind.SPHERICAL && lane.open().latent() == 2) {
            return get("arc") + " \u00b7 ";
        }
        return "";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
