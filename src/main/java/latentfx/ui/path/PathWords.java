package latentfx.ui.path;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import latentfx.model.CodeSheet;
import latentfx.model.OpenModel;
import latentfx.ui.fx.KindNames;
import latentfx.ui.fx.Messages;

/** The texts of the path panel. */
final class PathWords {
    /** Numbers of a code that fit into a note; longer codes are cut and say how long they are. */
    private static final int NUMBERS = 4;

    private final Messages messages = Messages.of(PathWords.class);
    private final KindNames kinds = new KindNames();

    /** A text without values. */
    String get(String key) {
        return messages.get(key);
    }

    /** Title of any lane. */
    String title(PathInput input, Lane lane) {
        if (lane == Lane.BLEND) {
            return get(input.step() == PathStep.COMPLETE ? "title.blend" : "title.first");
        }
        return input.lane(lane).map(it -> title(it.open())).orElse("");
    }

    /** Title of a model's lane, such as "mnist-vae-4 · VAE". */
    private String title(OpenModel open) {
        return messages.get(
                "title.model", open.name(), kinds.name(open.model().spec().kind()));
    }

    /** A code, such as "z = (0.12, −1.30)". */
    String code(float[] code) {
        StringJoiner numbers = new StringJoiner(", ", "(", ")");
        for (int d = 0; d < Math.min(code.length, NUMBERS); d++) {
            numbers.add(number(code[d]));
        }
        return code.length > NUMBERS
                ? messages.get("note.code.long", numbers.toString().replace(")", ", …)"), String.valueOf(code.length))
                : messages.get("note.code", numbers.toString());
    }

    /** How the codes of the ends were computed, where they are not samples; else an empty string. */
    String ends(PathLane lane) {
        return lane.from()
                .filter(end -> end.kind() != StopKind.SAMPLE)
                .or(() -> lane.to().filter(end -> end.kind() != StopKind.SAMPLE))
                .map(end -> get("note.end." + end.kind().name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /** What the blend mixes. */
    String blend(BlendPicture blend, PathStep step) {
        String key = (step == PathStep.COMPLETE ? "note.blend." : "note.single.")
                + blend.kind().name().toLowerCase(Locale.ROOT);
        return messages.get(key, blend.model());
    }

    /** Why a lane has no picture although the other one has. */
    String missing(PathInput input, Lane lane) {
        return input.lane(lane).isPresent() ? get("note.unlinked") : get("note.nomodel");
    }

    /** An end of the path, such as "3  #1234". */
    String end(PathLane lane, Optional<LaneStop> end) {
        if (end.isEmpty()) {
            return "";
        }
        if (end.get().sample().isEmpty()) {
            return get("end.free");
        }
        int index = end.get().sample().getAsInt();
        CodeSheet sheet = lane.open().sheet();
        return messages.get("end.sample", sheet.labelNames().get(sheet.labels()[index]), String.valueOf(index));
    }

    /** The position on the path, such as "t = 0.42". */
    String position(double t) {
        return messages.get("position", number(t));
    }

    /** Proposed file name, without ending, of a picture. */
    String fileName(PathInput input, Lane lane, String what) {
        String who = input.lane(lane).map(it -> it.open().name()).orElse("pixel-blend");
        return who + "-" + what;
    }

    private static String number(double value) {
        String plain = String.format(Locale.ROOT, "%.2f", value);
        return plain.equals("-0.00") ? "0.00" : plain.replace('-', '\u2212');
    }
}
