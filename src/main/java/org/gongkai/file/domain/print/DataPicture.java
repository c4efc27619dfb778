package org.gongkai.file.domain.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.jsoup.nodes.Element;

/** A picture within the manuscript itself. */
record DataPicture(byte[] bytes, PictureType type, int width, int height) {

    static Optional<DataPicture> of(Element img) throws IOException {
        String address = img.attr("src");
        int comma = address.indexOf(',');
        if (!address.startsWith("data:image/") || comma < 0) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getDecoder().decode(address.substring(comma + 1));
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image == null
                ? Optional.empty()
                : Optional.of(new DataPicture(bytes,
                        address.startsWith("data:image/jpeg") ? PictureType.JPEG : PictureType.PNG, image.getWidth(),
                        image.getHeight()));
    }
}
