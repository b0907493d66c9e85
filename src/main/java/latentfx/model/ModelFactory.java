package latentfx.model;

/** Makes models of weights. */
@FunctionalInterface
public interface ModelFactory {
    /**
     * A model of {@code spec} with {@code parameters}; cheap, the framework is not touched before it is needed.
     *
     * @throws IllegalArgumentException if the number of parameters does not fit the specification
     */
    LatentModel create(ModelSpec spec, Parameters parameters);
}
