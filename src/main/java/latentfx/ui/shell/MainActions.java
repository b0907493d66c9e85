package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.lesson.LessonDesk;
import latentfx.ui.shelf.RecentKind;
import latentfx.ui.shell.window.WindowThemes;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;

/**
 * The actions behind menus, keys and buttons of the main window, grouped by subject.
 *
 * @param files opens and saves
 * @param exports writes and copies what the maps show
 * @param pictures copies and saves decoded images
 * @param boxes opens boxes over the window, and the page of the user's own vectors
 * @param vectors shows the page of the user's own vectors and exports from it
 * @param lessons the library of lessons and the one that runs
 * @param tools which tool is open beside the maps
 * @param latency the latency panel: whether it is shown, and what it has measured
 * @param themes light and dark
 * @param window the window as a whole
 */
record MainActions(
        FileActions files,
        ExportActions exports,
        PictureActions pictures,
        BoxActions boxes,
        VectorsExports vectors,
        LessonDesk lessons,
        ToolsViewModel tools,
        LatencyViewModel latency,
        WindowThemes themes,
        WindowControl window) {
    /** Opens {@code file} again, a model on the map used last. */
    void openRecent(RecentKind kind, Path file) {
        if (kind == RecentKind.VECTORS) {
            boxes.openVectors(List.of(file));
            return;
        }
        vectors.page().back();
        if (kind == RecentKind.DATA) {
            tools.open(Tool.DATA);
        }
        files.openRecent(kind, file);
    }

    /** Opens the data in {@code path} and shows it among the data sets; pictures are looked at first. */
    void openData(Path path) {
        tools.open(Tool.DATA);
        files.folders().open(path);
    }

    /** Asks for a folder of data and shows it among the data sets. */
    void chooseDataFolder() {
        tools.open(Tool.DATA);
        files.chooseDataFolder();
    }
}
