package latentfx.workbench;

import java.util.Optional;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.model.exchange.NetworkFiles;

/**
 * A model that is to be made of networks from elsewhere.
 *
 * @param name what it will be called
 * @param files its networks
 * @param image the shape of its images; empty to take that of the data, or a grey square
 * @param data whose codes its map shows; empty to choose by what the model takes
 */
public record ImportRequest(String name, NetworkFiles files, Optional<ImageShape> image, Optional<Dataset> data) {}
