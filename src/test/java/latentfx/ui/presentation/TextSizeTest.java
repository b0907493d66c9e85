package latentfx.ui.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import latentfx.ui.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSizeTest {
    @TempDir
    Path folder;

    private Settings settings() {
        return Settings.load(folder.resolve("settings.json"), Runnable::run);
    }

    @Test
    void textHasFourSizes() {
        assertThat(Arrays.stream(TextSize.values()).map(TextSize::percent)).containsExactly(100, 125, 150, 200);
        assertThat(TextSize.LARGEST.factor()).isEqualTo(2);
    }

    @Test
    void theKeysGoThroughAllSizesAndStopAtBothEnds() {
        TextSizeViewModel model = new TextSizeViewModel(settings());
        model.larger();
        assertThat(model.sizeProperty().get()).isEqualTo(TextSize.LARGE);
        for (int i = 0; i < 5; i++) {
            model.larger();
        }
        assertThat(model.sizeProperty().get()).isEqualTo(TextSize.LARGEST);
        for (int i = 0; i < 5; i++) {
            model.smaller();
        }
        assertThat(model.sizeProperty().get()).isEqualTo(TextSize.USUAL);
    }

    @Test
    void theChoiceIsThereAtTheNextStart() {
        Settings first = settings();
        new TextSizeViewModel(first).choose(TextSize.LARGER);
        first.flush();
        assertThat(new TextSizeViewModel(settings()).sizeProperty().get()).isEqualTo(TextSize.LARGER);
    }

    @Test
    void anUnknownSizeInTheSettingsIsTheUsualOne() {
        Settings settings = settings();
        settings.put("text.size", "1e9");
        assertThat(new TextSizeViewModel(settings).sizeProperty().get()).isEqualTo(TextSize.USUAL);
    }

    @Test
    void aPresentationIsNeverDrawnSmallerThan24Pixels() {
        TextSizeViewModel sizes = new TextSizeViewModel(settings());
        Presentation presentation = new Presentation();
        ScaledScenes scenes = new ScaledScenes(sizes, presentation);
        assertThat(scenes.text()).isEqualTo(1);
        assertThat(14 * ScaledScenes.PRESENTED_TEXT).isGreaterThanOrEqualTo(24);
        assertThat(ScaledScenes.sheet(1.5)).contains("-fx-font-size: 21.00px", "-fx-icon-size: 27.0px");
    }
}
