package org.probity.platform.files;

/**
 * A file as it was sent: nothing of it is believed.
 *
 * @param name as the sender's machine called it
 */
public record Upload(String name, byte[] bytes) {}
