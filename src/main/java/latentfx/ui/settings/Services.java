package latentfx.ui.settings;

import java.util.Locale;
import latentfx.analysis.SampleImages;
import latentfx.ui.fx.ImageActions;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;

/**
 * The services that the main window needs; built once, by the composition root.
 *
 * @param workbench opens, trains, saves and evaluates models
 * @param images the source images of the data sets that are at hand
 * @param threads the executors
 * @param settings what is kept from one session to the next
 * @param folder the user's folder
 * @param data where data sets come from
 * @param png writes images to files
 * @param engine starts the numerical engine; returns when it is ready
 * @param systemLocale the locale of the computer, before a language is chosen in the program
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
