/** True for one web address: `https://…`, or `www.` and a domain. A bare `exemple.fr` is not proof enough. */
export const isUrl = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)(?:[a-z0-9\u00e0-\u00ff](?:[a-z0-9\u00e0-\u00ff-]*[a-z0-9\u00e0-\u00ff])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(
    text.trim(),
  );

/** The same where the header says that the column holds web addresses: `exemple.fr` counts too. */
export const isWebAddress = (text: string): boolean =>
  isUrl(text) || /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/\S*)?$/i.test(text.trim());
