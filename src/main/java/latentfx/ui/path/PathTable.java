package latentfx.ui.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.ui.copying.CopiedTable;

/** The pictures at a position of a path as a table: whose they are, and their codes. */
final class PathTable {
    private PathTable() {}

    /** One model a row; empty where no model shows a picture. */
    static Optional<CopiedTable> of(PathFrame frame, PathWords words) {
        List<List<String>> rows = new ArrayList<>();
        List<float[]> codes = new ArrayList<>();
        for (Lane lane : new Lane[] {Lane.LEFT, Lane.RIGHT}) {
            Optional<LanePicture> picture = lane == Lane.LEFT
                    ? frame.pictures().left()
                    : frame.pictures().right();
            picture.ifPresent(shown -> codes.add(shown.code()));
            picture.ifPresent(shown -> rows.add(List.of(
                    words.title(frame.input(), lane),
                    ends(frame.input(), lane, words, /* first= */ true),
                    ends(frame.input(), lane, words, /* first= */ false),
                    String.format(Locale.ROOT, "%.2f", frame.pictures().t()))));
        }
        List<String> heads = List.of("model", "from", "to", "position").stream()
                .map(key -> words.get("copy." + key))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(CopiedTable.withCodes(heads, rows, codes));
    }

    private static String ends(PathInput input, Lane lane, PathWords words, boolean first) {
        return input.lane(lane)
                .map(it -> words.end(it, first ? it.from() : it.to()))
                .orElse("");
    }
}
