package latentfx.ui.faithfulness;

import java.util.ArrayList;
import java.util.List;
import latentfx.analysis.NeighbourComparison;
import latentfx.model.CodeSheet;
import latentfx.ui.copying.CopiedTable;

/** The neighbours of a sample as a table. */
final class NeighbourTable {
    private final FaithfulnessWords words = new FaithfulnessWords();
    private final List<List<String>> rows = new ArrayList<>();

    private NeighbourTable() {}

    /** One neighbour a row: in which space, how near, which sample and its class. */
    static CopiedTable of(NeighbourPictures pictures) {
        NeighbourTable table = new NeighbourTable();
        NeighbourComparison found = pictures.neighbours();
        CodeSheet sheet = pictures.open().sheet();
        table.add(sheet, "comparison.pixels", found.pixels().orElse(new int[0]));
        table.add(sheet, "comparison.codes", found.codes());
        table.add(sheet, "comparison.map", found.map());
        return new CopiedTable(
                List.of(
                        table.words.get("copy.space"),
                        table.words.get("copy.rank"),
                        table.words.get("copy.index"),
                        table.words.get("copy.class")),
                table.rows);
    }

    private void add(CodeSheet sheet, String space, int... samples) {
        for (int i = 0; i < samples.length; i++) {
            rows.add(List.of(
                    words.get(space),
                    String.valueOf(i + 1),
                    String.valueOf(samples[i]),
                    sheet.labelNames().get(sheet.labels()[samples[i]])));
        }
    }
}
