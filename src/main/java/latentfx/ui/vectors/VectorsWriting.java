package latentfx.ui.vectors;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import latentfx.data.table.ColumnRole;
import latentfx.data.table.TableColumn;
import latentfx.export.VectorsExport;
import latentfx.ui.export.ExportKind;
import latentfx.ui.export.MapExport;
import latentfx.ui.export.ShownMap;

/** Writes what the map of the user's own vectors shows. For the FX thread; files are written in the background. */
public final class VectorsWriting {
    private final VectorsViewModel vectors;
    private final MapExport export;

    /** Writes what {@code vectors} shows by {@code export}. */
    public VectorsWriting(VectorsViewModel vectors, MapExport export) {
        this.vectors = vectors;
        this.export = export;
    }

    /** Writes {@code kind} of {@code shown}, a picture only by {@link MapExport}; no effect while there are no vectors. */
    public void write(ExportKind kind, ShownMap shown, Path file) {
        vectors.shown().ifPresent(now -> write(kind, shown, now, file));
    }

    private void write(ExportKind kind, ShownMap shown, ShownVectors now, Path file) {
        VectorsExport out = new VectorsExport(now.vectors());
        int all = now.vectors().size();
        switch (kind) {
            case PNG, SVG, COORDINATES_NPY -> export.write(kind, shown, file);
            case COORDINATES_CSV -> {
                int[] placed = shown.placed();
                export.write(
                        kind,
                        () -> {
                            out.savePositions(placed, shown.picture().points(), file);
                            return placed.length;
                        },
                        file);
            }
            case CODES_CSV ->
                export.write(
                        kind,
                        () -> {
                            out.saveValues(headings(now), file);
                            return all;
                        },
                        file);
            case CODES_NPY ->
                export.write(
                        kind,
                        () -> {
                            out.saveArray(file);
                            return all;
                        },
                        file);
            case SELECTION -> {
                int[] selected = shown.chosen().selected().toArray();
                export.write(
                        kind,
                        () -> {
                            out.saveList(selected, file);
                            return selected.length;
                        },
                        file);
            }
        }
    }

    /** The heading of each number; empty where it has none. */
    static List<String> headings(ShownVectors now) {
        List<String> found = now.reading()
                .map(reading -> reading.with(ColumnRole.NUMBER).stream()
                        .map(TableColumn::heading)
                        .toList())
                .orElse(List.of());
        int columns = now.vectors().values().columns();
        return found.size() == columns ? found : Collections.nCopies(columns, "");
    }
}
