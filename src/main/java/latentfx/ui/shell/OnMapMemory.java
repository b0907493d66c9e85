package latentfx.ui.shell;

import latentfx.analysis.Side;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.onmap.HintKind;
import latentfx.ui.settings.Settings;

/** Keeps in the settings what lies over the maps: which hints were followed, and whether the pictures of the path are shown. */
final class OnMapMemory {
    private static final String HINTS = "hints.done";
    private static final String PATH_PICTURES = "path.pictures";

    private OnMapMemory() {}

    /** Restores it, and stores each change. */
    static void keep(Settings settings, CompareViewModel compare, ExplorerModels explorer) {
        compare.pathPicturesProperty().set(settings.get(PATH_PICTURES, "yes").equals("yes"));
        compare.pathPicturesProperty()
                .addListener((property, before, now) -> settings.put(PATH_PICTURES, now ? "yes" : "no"));
        compare.hints().restore(settings.get(HINTS, ""));
        compare.hints().rememberedProperty().addListener((property, before, now) -> settings.put(HINTS, now));
        for (Side side : Side.values()) {
            explorer.grid(side).picturesProperty().addListener((property, before, now) -> compare.hints()
                    .followed(HintKind.PICTURES));
        }
    }
}
