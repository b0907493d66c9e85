package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.task.FileNames;
import latentfx.ui.compare.CompareView;
import latentfx.ui.copying.CopyKeys;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.export.CopiedMap;
import latentfx.ui.export.ExportKind;
import latentfx.ui.export.ExportMenu;
import latentfx.ui.export.MapExport;
import latentfx.ui.export.MapSnapshot;
import latentfx.ui.export.ShownMap;
import latentfx.ui.fx.Problem;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.shell.dialog.FileRequest;
import org.jspecify.annotations.Nullable;

/** Asks where to export what a map shows to, then exports it. For the FX thread. */
final class ExportActions {
    private final MainViewModel model;
    private final Dialogs dialogs;
    private final Supplier<Side> used;
    private final MapExport export;
    private final CopyKeys copy;
    private @Nullable CompareView view;

    /**
     * Nothing is exported yet.
     *
     * @param used the map used last
     */
    ExportActions(MainViewModel model, Dialogs dialogs, Supplier<Side> used) {
        this.model = model;
        this.dialogs = dialogs;
        this.used = used;
        export = new MapExport(
                model.services().threads().actions(), model.status().noticeProperty()::set, model::tell);
        copy = new CopyKeys(
                () -> Optional.ofNullable(view).map(shown -> place(shown, used.get())),
                model.status().noticeProperty()::set);
    }

    /** Takes the pictures of maps from {@code view}. */
    void show(CompareView view) {
        this.view = view;
        for (Side side : Side.values()) {
            CopyPlace.put(view.map(side).getParent(), place(view, side));
        }
    }

    /** Copies what has the focus. */
    CopyKeys copy() {
        return copy;
    }

    private CopyPlace place(CompareView maps, Side side) {
        return new CopyPlace(() -> CopiedMap.of(shown(side)), () -> MapSnapshot.of(maps.map(side), name(side)));
    }

    /** A menu of all that can be exported. */
    ExportMenu menu() {
        return new ExportMenu(used, this::name, this::export);
    }

    private String name(Side side) {
        OpenModel open = model.compare().modelProperty(side).get();
        return open == null ? "" : open.name();
    }

    /** Asks for a file and writes {@code kind} of the map of {@code side}; says why if there is nothing to write. */
    void export(Side side, ExportKind kind) {
        Optional<ShownMap> shown = shown(side);
        Optional<Problem> refused = MapExport.refused(kind, shown);
        refused.ifPresent(model::tell);
        if (refused.isEmpty()) {
            shown.ifPresent(map -> ask(kind, map).ifPresent(file -> write(side, kind, map, file)));
        }
    }

    private Optional<ShownMap> shown(Side side) {
        return ShownMap.of(
                model.compare().map(side),
                model.compare().tools().scale().unitProperty(side).get());
    }

    private Optional<Path> ask(ExportKind kind, ShownMap map) {
        FileRequest request = new FileRequest(
                kind.title(),
                kind.file(),
                List.of(kind.ending()),
                model.files().recent().folder());
        return dialogs.fileToSave(request, FileNames.plain(map.picture().open().name(), "map"));
    }

    private void write(Side side, ExportKind kind, ShownMap map, Path file) {
        CompareView maps = view;
        if (kind != ExportKind.PNG) {
            export.write(kind, map, file);
        } else if (maps != null) {
            export.write(
                    MapSnapshot.pixels(
                            MapSnapshot.of(maps.map(side), map.picture().open().name())),
                    map,
                    file);
        }
    }
}
