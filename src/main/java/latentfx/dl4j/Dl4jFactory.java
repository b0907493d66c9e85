package latentfx.dl4j;

import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;

/** Creates models that compute with the weights of Deeplearning4j networks. */
public final class Dl4jFactory implements ModelFactory {
    @Override
    public LatentModel create(ModelSpec spec, Parameters parameters) {
        return new Dl4jModel(spec, parameters);
    }
}
