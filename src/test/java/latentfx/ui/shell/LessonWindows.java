package latentfx.ui.shell;

import java.nio.file.Path;
import latentfx.analysis.Side;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.OpenModel;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.Workbench;

/** Windows without a screen, for tests of lessons. */
public final class LessonWindows {
    private LessonWindows() {}

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
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()),
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
