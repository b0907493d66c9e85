package latentfx.ui.settings;

import java.util.Locale;
import latentfx.analysis.SampleImages;
import latentfx.ui.fx.ImageActions;
import latentfx.workbench.Workbench;

/**
 * All that the window stands on; made once, by the composition root.
 *
 * @param workbench the use cases
 * @param images the source images of the data sets that are at hand
 * @param threads where work runs
 * @param settings what is remembered
 * @param folder the user's folder
 * @param data how to come by data
 * @param png writes images to files
 * @param engine starts the numerical engine, and takes as long as that takes
 * @param systemLocale the language the computer is set to, before any choice of ours
 */
public record Services(
        Workbench workbench,
        SampleImages images,
        Threads threads,
        Settings settings,
        UserFolder folder,
        DataAccess data,
        ImageActions.Writer png,
        Runnable engine,
        Locale systemLocale) {}
