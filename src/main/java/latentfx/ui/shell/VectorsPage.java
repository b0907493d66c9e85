package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.data.table.VectorFiles;
import latentfx.ui.datasets.VectorsEntry;
import latentfx.ui.faithfulness.FaithfulnessViewModel;
import latentfx.ui.jobs.JobList;
import latentfx.ui.projection.ProjectionViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.shelf.RecentFiles;
import latentfx.ui.vectors.VectorsViewModel;

/**
 * The page of the user's own vectors, in place of the maps of models or behind them: what it shows, and where it is. Both are
 * kept in the settings. For the FX thread.
 */
final class VectorsPage {
    private static final String FOLDER = "vectors.folder";
    private static final String PLACE = "vectors.page";
    private static final String NEIGHBOURS = "vectors.neighbours";
    private static final String FILES = "vectors.files";

    /** Where the page is. */
    enum Place {
        /** Nowhere. */
        CLOSED,
        /** Behind the maps. */
        BEHIND,
        /** In front of the maps. */
        FRONT
    }

    private final Settings settings;
    private final VectorsViewModel model;
    private final ProjectionViewModel projection;
    private final FaithfulnessViewModel faithfulness;
    private final BooleanProperty neighbours = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.CLOSED);

    private final ReadOnlyObjectWrapper<Optional<VectorsEntry.Facts>> facts =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Creates the page, closed. */
    VectorsPage(Services services) {
        settings = services.settings();
        model = new VectorsViewModel(
                services.threads().background(), services.threads().fx());
        projection = new ProjectionViewModel(
                model.map(),
                services.images(),
                services.workbench()::project,
                model.undo(),
                services.threads().background(),
                services.threads().fx());
        faithfulness = new FaithfulnessViewModel(
                model.map(), services.threads().background(), services.threads().fx());
        model.folderProperty().set(RecentFiles.path(settings.get(FOLDER, "")));
        model.folderProperty()
                .addListener((property, before, now) ->
                        settings.put(FOLDER, now.map(Path::toString).orElse("")));
        neighbours.set(!settings.get(NEIGHBOURS, "yes").equals("no"));
        neighbours.addListener((property, before, now) -> settings.put(NEIGHBOURS, now ? "yes" : "no"));
        model.onShown(this::keepFiles);
        place.addListener((property, before, now) -> settings.put(PLACE, now.name()));
    }

    private void keepFiles() {
        facts.set(model.vectors()
                .map(now -> new VectorsEntry.Facts(
                        model.name(),
                        now.size(),
                        now.values().columns(),
                        model.summary(),
                        model.files().map(files -> text(files.vectors())).orElse(""))));
        settings.putList(
                FILES,
                model.files()
                        .map(files -> List.of(text(files.vectors()), text(files.labels()), text(files.pictures())))
                        .orElse(List.of()));
    }

    private static String text(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static String text(Optional<Path> file) {
        return file.map(VectorsPage::text).orElse("");
    }

    /** Puts what runs for long on this page on {@code jobs}, and what is undone on it is told to {@code told}. */
    void join(JobList jobs, Consumer<String> told) {
        LongRuns runs = new LongRuns(jobs);
        runs.projection(projection, "job.map.vectors");
        runs.named("job.vectors", model.readingProperty());
        model.undo().setTold(told);
    }

    /** Gives {@code opened} each file whose vectors are shown, on the FX thread. */
    void onOpened(Consumer<Path> opened) {
        model.onShown(() -> model.files().map(VectorFiles::vectors).ifPresent(opened));
    }

    /** Puts the page where it was in the last session, with the vectors that it had. */
    void restore() {
        String former = settings.get(PLACE, "");
        List<String> files = settings.list(FILES);
        if (former.isEmpty() || former.equals(Place.CLOSED.name())) {
            return;
        }
        place.set(former.equals(Place.FRONT.name()) ? Place.FRONT : Place.BEHIND);
        Optional<Path> vectors = RecentFiles.path(at(files, 0));
        if (model.isEmpty()) {
            vectors.ifPresent(file ->
                    model.open(new VectorFiles(file, RecentFiles.path(at(files, 1)), RecentFiles.path(at(files, 2)))));
        }
    }

    private static String at(List<String> files, int index) {
        return index < files.size() ? files.get(index) : "";
    }

    /** Shows the page. */
    void show() {
        place.set(Place.FRONT);
    }

    /** Shows the page, or if it is shown the maps. */
    void toggle() {
        if (isFront()) {
            back();
        } else {
            show();
        }
    }

    /** Shows the page and opens {@code files} on it. */
    void open(List<Path> files) {
        show();
        model.open(files);
    }

    /** Shows the maps; the page stays behind them. */
    void back() {
        if (isFront()) {
            place.set(Place.BEHIND);
        }
    }

    /** Shows the maps and forgets the vectors. */
    void close() {
        place.set(Place.CLOSED);
        model.close();
        settings.putList(FILES, List.of());
    }

    /** What is known of the vectors; empty while there are none. */
    ReadOnlyObjectProperty<Optional<VectorsEntry.Facts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Where the page is. */
    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Whether the page is shown in place of the maps. */
    boolean isFront() {
        return place.get() == Place.FRONT;
    }

    /** The vectors. */
    VectorsViewModel model() {
        return model;
    }

    /** The projection of the map. */
    ProjectionViewModel projection() {
        return projection;
    }

    /** How far the map can be trusted. */
    FaithfulnessViewModel faithfulness() {
        return faithfulness;
    }

    /** Whether the neighbours of a click are listed beside the map. */
    BooleanProperty neighboursProperty() {
        return neighbours;
    }
}
