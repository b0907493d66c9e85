package latentfx.dl4j;

import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;

/** Makes models that work on Deeplearning4j. */
public final class Dl4jFactory implements ModelFactory {
    @Override
    public LatentModel create(ModelSpec spec, Parameters parameters) {
        return new Dl4jModel(spec, parameters);
    }
}
