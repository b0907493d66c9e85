package latentfx.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.model.CodeSheet;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.fx.Messages;

/** What a map gives to the clipboard: its picture, and the selected samples with their positions. */
public final class CopiedMap {
    private CopiedMap() {}

    /** What is copied of {@code shown}. */
    public static Copied of(ShownMap shown) {
        String name = Messages.of(CopiedMap.class)
                .get("copy.map", shown.picture().open().name());
        int[] selected = shown.chosen().selected().toArray();
        return selected.length == 0 ? Copied.picture(name) : Copied.both(name, table(shown, selected));
    }

    private static CopiedTable table(ShownMap shown, int... selected) {
        CodeSheet sheet = shown.picture().open().sheet();
        List<List<String>> rows = Arrays.stream(selected)
                .mapToObj(sample -> List.of(
                        String.valueOf(sample),
                        String.valueOf(sheet.labels()[sample]),
                        sheet.labelNames().get(sheet.labels()[sample]),
                        String.valueOf(sample),
                        position(
                                shown.cloud().hasPosition(sample), shown.cloud().x(sample)),
                        position(
                                shown.cloud().hasPosition(sample), shown.cloud().y(sample))))
                .toList();
        return new CopiedTable(List.of("index", "label", "name", "sample", "x", "y"), rows);
    }

    private static String position(boolean known, double value) {
        return known ? String.valueOf((float) value) : "";
    }

    /** Where there is no map, nothing is copied. */
    public static Optional<Copied> of(Optional<ShownMap> shown) {
        return shown.map(CopiedMap::of);
    }
}
