package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.task.FileNames;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.export.CopiedMap;
import latentfx.ui.export.ExportKind;
import latentfx.ui.export.MapExport;
import latentfx.ui.export.MapSnapshot;
import latentfx.ui.export.ShownMap;
import latentfx.ui.fx.Problem;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.scale.ScaleUnit;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.shell.dialog.FileRequest;
import latentfx.ui.vectors.VectorsView;
import latentfx.ui.vectors.VectorsWriting;
import org.jspecify.annotations.Nullable;

/** Asks where to export what the page of the user's own vectors shows to, then exports it. For the FX thread. */
final class VectorsExports {
    private final VectorsPage page;
    private final Dialogs dialogs;
    private final MapExport export;
    private final VectorsWriting writing;
    private final Consumer<Problem> failed;
    private final Consumer<String> help;
    private @Nullable VectorsView view;

    /**
     * Nothing is exported yet.
     *
     * @param model is told what was written, and why something could not be
     * @param help opens a page of the help
     */
    VectorsExports(VectorsPage page, Dialogs dialogs, MainViewModel model, Consumer<String> help) {
        this.page = page;
        this.dialogs = dialogs;
        this.help = help;
        failed = model::tell;
        export = new MapExport(
                model.services().threads().actions(), model.status().noticeProperty()::set, failed);
        writing = new VectorsWriting(page.model(), export);
    }

    /** The page. */
    VectorsPage page() {
        return page;
    }

    /** A new view of the page, of which pictures are made from now on. */
    VectorsView view() {
        VectorsView made = new VectorsView(
                page.model(), page.projection(), page.faithfulness(), page.neighboursProperty(), this::export);
        made.setHelp(help);
        CopyPlace.put(
                made.map(),
                new CopyPlace(
                        () -> CopiedMap.of(shown()),
                        () -> MapSnapshot.of(made.map(), page.model().name())));
        view = made;
        return made;
    }

    /** Asks for a file and writes {@code kind}; says why if there is nothing to write. */
    void export(ExportKind kind) {
        Optional<ShownMap> shown = shown();
        Optional<Problem> refused = MapExport.refused(kind, shown);
        refused.ifPresent(failed);
        if (refused.isEmpty()) {
            shown.ifPresent(map -> ask(kind).ifPresent(file -> write(kind, map, file)));
        }
    }

    private Optional<ShownMap> shown() {
        MapViewModel map = page.model().map();
        return ShownMap.of(map, ScaleUnit.of(map.pictureProperty().get()));
    }

    private Optional<Path> ask(ExportKind kind) {
        FileRequest request = new FileRequest(
                kind.title(),
                kind.file(),
                List.of(kind.ending()),
                page.model().folderProperty().get());
        return dialogs.fileToSave(request, FileNames.plain(page.model().name(), "vectors"));
    }

    private void write(ExportKind kind, ShownMap map, Path file) {
        VectorsView now = view;
        if (kind != ExportKind.PNG) {
            writing.write(kind, map, file);
        } else if (now != null) {
            export.write(
                    MapSnapshot.pixels(MapSnapshot.of(now.map(), page.model().name())), map, file);
        }
    }
}
