package latentfx.ui.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.AutoencoderSpec;
import latentfx.model.FakeData;
import latentfx.model.FakeMaps;
import latentfx.model.FakeModels;
import latentfx.model.FakeTrainer;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.SavedModel;
import latentfx.model.TrainingPlan;
import latentfx.workbench.Workbench;

/** A workbench without a framework: trains by {@link FakeTrainer}; a file of it holds nothing but the model's name. */
public class FakeWorkbench extends Workbench {
    /** What it trains by. */
    public final FakeTrainer trainer;

    public FakeWorkbench() {
        this(new FakeTrainer());
    }

    private FakeWorkbench(FakeTrainer trainer) {
        super(trainer, (spec, parameters) -> FakeModels.flat(spec), new Dl4jExchange());
        this.trainer = trainer;
    }

    @Override
    public OpenModel openBundled(String name) throws IOException {
        return FakeMaps.inTraining(
                name,
                new AutoencoderSpec(new NetworkShape(4, List.of(), 2)),
                FakeData.squares().test());
    }

    @Override
    public SavedModel read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("There is no file " + file.getFileName() + ".");
        }
        OpenModel model = openBundled(Files.readString(file));
        return FakeMaps.measured(model, TrainingPlan.DEFAULT, Map.of()).saved().orElseThrow();
    }

    @Override
    public void save(OpenModel model, Path file) throws IOException {
        Files.writeString(file, model.name());
    }
}
