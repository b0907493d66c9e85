package latentfx.ui.path;

import java.util.Arrays;
import java.util.Locale;
import latentfx.ui.fx.Messages;
import latentfx.workbench.PathKind;
import latentfx.workbench.PathWalk;

/** The sentences of the path lab. */
final class LabWords {
    private final Messages messages = Messages.of(LabWords.class);

    String get(String key) {
        return messages.get(key);
    }

    /** What a kind of path is called. */
    String name(PathKind kind) {
        return get("lab.kind." + kind.id());
    }

    /** What a kind of path is. */
    String hint(PathKind kind) {
        return get("lab.hint." + kind.id());
    }

    /** Name of the lane and of its model. */
    String title(LabLane lane) {
        return name(lane.key().kind()) + " \u00b7 " + lane.open().name();
    }

    /** What was measured along the lane, or why there is nothing. */
    String note(LabLane lane) {
        if (lane.walk().isEmpty()) {
            return get("lab.noprior");
        }
        PathWalk walk = lane.walk().get();
        if (lane.state() == LabState.STRAIGHT_MEANWHILE) {
            return get("lab.meanwhile");
        }
        String far = walk.placement()
                .map(it -> messages.get(
                        "lab.far",
                        number("%.0f", Arrays.stream(it.percentiles()).max().orElse(0)),
                        String.format(
                                Locale.getDefault(), "%,d", lane.open().sheet().size())))
                .orElse("");
        String totals = messages.get(
                "lab.totals",
                number("%.2f", walk.length()),
                number("%.2f", walk.ratio()),
                number("%.1f", walk.jumpiness()));
        return remark(lane, walk) + totals + (far.isEmpty() ? "" : " \u00b7 " + far);
    }

    /** What the lane is, how to read its tracks, and what its numbers mean. */
    String explanation(LabLane lane) {
        String samples =
                String.format(Locale.getDefault(), "%,d", lane.open().sheet().size());
        return hint(lane.key().kind()) + "\n" + get("lab.tracks") + "\n" + messages.get("lab.explain", samples);
    }

    private String remark(LabLane lane, PathWalk walk) {
        if (lane.key().kind() == PathKind.GEODESIC && walk.hardlyDiffers()) {
            return get("lab.hardly") + " \u00b7 ";
        }
        if (lane.key().kind() == PathKind.SPHERICAL && lane.open().latent() == 2) {
            return get("lab.arc") + " \u00b7 ";
        }
        return "";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
