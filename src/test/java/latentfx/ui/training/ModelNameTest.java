package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import latentfx.model.Zoo;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.form.TrainingForm;
import org.junit.jupiter.api.Test;

final class ModelNameTest {
    private final TrainingForm form = new TrainingForm();
    private final DataChoices data = new DataChoices(
            new FakeSource("squares", true), place -> new FakeSource("mnist", true), Runnable::run, Runnable::run);
    private final ModelName name = new ModelName(form, data);

    @Test
    void itTellsKindLatentSizeAndData() {
        form.kindProperty().set(Zoo.kind("denoising"));
        form.latent().textProperty().set("32");
        data.choose(Path.of("somewhere"), "mnist");
        assertEquals("denoising-32 · mnist", name.get());
    }

    @Test
    void itTellsOptionsThatWereChangedAndCount() {
        form.kindProperty().set(Zoo.kind("stacked-denoising"));
        form.option("noise").textProperty().set("gaussian");
        form.option("amount").textProperty().set("0,5");
        assertEquals("stacked-denoising-2, gaussian, amount 0.5 · squares", name.get());
        form.kindProperty().set(Zoo.kind("vae"));
        form.option("sigma").textProperty().set("0.7");
        assertEquals("vae-2 · squares", name.get());
        form.kindProperty().set(Zoo.kind("beta-vae"));
        form.option("beta").textProperty().set("10");
        assertEquals("beta-vae-2, beta 10 · squares", name.get());
    }
}
