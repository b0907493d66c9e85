package latentfx.dl4j;

import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import org.nd4j.linalg.factory.Nd4j;

/** Makes models that work on Deeplearning4j. */
public final class Dl4jFactory implements ModelFactory {
    @Override
    public LatentModel create(ModelSpec spec, Parameters parameters) {
        return new Dl4jModel(spec, parameters);
    }

    /** Loads ND4J and its native code, so that the first batch does not wait for it; takes seconds. */
    public static void warmUp() {
        Nd4j.create(1).addi(1);
    }
}
