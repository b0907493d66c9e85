package latentfx.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import latentfx.analysis.Side;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.CodeSheet;
import latentfx.model.OpenModel;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.Workbench;

/** Windows without a screen, for tests of lessons. */
public final class LessonWindows {
    /** As many samples as a lesson needs; all 10,000 would take ten times as long to lay out and to measure. */
    private static final int SAMPLES = 1000;

    private LessonWindows() {}

    /** Opens the bundled models with their first samples only. */
    private static final class FewSamples extends Workbench {
        FewSamples() {
            super(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        }

        @Override
        public OpenModel openBundled(String name) throws IOException {
            OpenModel all = super.openBundled(name);
            CodeSheet sheet = all.sheet();
            CodeSheet first = new CodeSheet(
                    sheet.codes().slice(0, SAMPLES),
                    Arrays.copyOf(sheet.labels(), SAMPLES),
                    sheet.labelNames(),
                    sheet.origin().limitedTo(SAMPLES));
            return new OpenModel(all.name(), all.model(), all.image(), first, all.provenance());
        }
    }

    public static OpenModel open(MainViewModel model, Side side) {
        OpenModel open = model.compare().modelProperty(side).get();
        if (open == null) {
            throw new AssertionError("nothing is open on the " + side);
        }
        return open;
    }

    public static MainViewModel window(Path folder) {
        Services plain = TestServices.inPlace(new FakeWorkbench(), folder);
        return new MainViewModel(new Services(
                new FewSamples(),
                plain.images(),
                plain.threads(),
                plain.settings(),
                plain.folder(),
                plain.data(),
                plain.png(),
                plain.engine(),
                plain.systemLocale()));
    }

    static MapPicture picture(MapViewModel map) {
        MapPicture picture = map.pictureProperty().get();
        if (picture == null) {
            throw new AssertionError("nothing is shown");
        }
        return picture;
    }
}
