/** Disclosures as blogs, shops and newsletters word them, and sentences that only sound like them. */
import { describe, expect, it } from 'vitest';
import { findDisclosure, isDisclosure } from '../../src/core/conflicts/disclosure';

const DISCLOSES: readonly string[] = [
  'Heads up: if you decide to order through the button below, a few cents find their way back to us.',
  'If you buy something using the links on this page, I may get a small percentage of the sale.',
  'We make money when you shop our picks.',
  'I get a little something when you click through and buy.',
  'Shopping my links helps keep the lights on here.',
  'Products are chosen by our editors; we may receive a share of sales.',
  'Our editors pick everything independently, but we may earn from what you buy.',
  'Everything on Sleepy Times is picked by our team. We may earn a fee if you buy from a link.',
  'This newsletter is brought to you by Dreamwell.',
  "Today's issue is made possible by our friends at Lull & Co.",
  'Thanks to Calmer for sponsoring this video.',
  'I was given this mattress for free in return for an honest review.',
  'The brand sent me this pillow to try.',
  'All opinions are my own, though the company paid for this post.',
  'This post is in collaboration with Nordic Teas.',
  'Full disclosure: I own shares in the company that makes this magnesium.',
  'Note that we sell some of the products named in this article.',
  "We're reader-supported. When you buy through links on our site, we may earn money.",
  'Purchases made through the links above support our work at no added cost to you.',
  "Use my link to get 10% off, and I'll earn store credit.",
  'I am a brand ambassador for GutGlow.',
  "I'm an ambassador for this company and am paid for each order.",
  'As a partner of the shop, I receive a bonus for every sale.',
  'Some of the links pay us.',
  'The links in this post are monetized.',
  'This page contains referral links.',
  'Some of the products featured here are from our advertising partners.',
  'We receive compensation from the companies whose products are reviewed.',
  'Advertising disclosure: companies on this list may pay us for placement.',
  'Vendors pay me a fee when readers subscribe.',
  'Ad: this post was paid for by SnoozeCo.',
  'PR product | I was not told what to say.',
  '#gifted',
  '*gifted',
  'I may be compensated if you make a purchase after clicking.',
  'Disclosure: I earn from these links.',
  'This podcast is supported by listeners and by Athletic Powder.',
  'I receive a kickback when you use code SLEEP10.',
  'You pay the same price, and we get paid a little.',
  'Our site is funded by the clicks you make on product links.',
  'If you sign up via my link we both get a free month.',
  'Sponsored by Restwell.',
  'The maker of this kefir is a client of mine.',
  'I work with this brand and they pay me to talk about their products.',
  'We partnered with SnoozeCo to bring you this guide.',
  'This is a paid ad.',
  'I have been paid to write this.',
  'Links marked with an asterisk earn us a small fee.',
  'Tapping a product link may send a few pennies my way.',
];

const DOES_NOT: readonly string[] = [
  'The study was sponsored by the National Institute on Aging.',
  'Participants were compensated with a gift card.',
  'The European Commission published advice on probiotics.',
  'We do not accept sponsored posts or affiliate links.',
  'No company paid for this article.',
  'She is an associate professor at the university.',
  'The authors declare no financial interest.',
  'If you buy kefir, check the label for live cultures.',
  'You get more deep sleep when you buy blackout curtains.',
  'Use code SLEEP10 for 10% off.',
  'Subscribe to our newsletter for weekly tips.',
  'Order now and save 20 percent.',
  'We earned a degree in nutrition from the state college.',
  'I bought this mattress with my own money.',
  'Our partners in the research are at three hospitals.',
  'Sleep pays you back: you earn more energy.',
  'Paid leave helps new parents sleep.',
  'Free shipping on all orders over $40.',
  'The clinic offers the test free of charge.',
  'People who get a share of morning light fall asleep sooner.',
  'The trial compared free samples of two teas.',
  'She paid attention to her diet.',
  'Advertising of sleep aids rose in 2019.',
  'Sponsors of the bill want later school start times.',
  'The hospital is affiliated with the medical school.',
  'Melatonin is linked to better sleep.',
  'Click here to read the full study.',
  'This article was first published in spring.',
  'Fibre supports the gut at no cost to your taste buds.',
  'Patients received compensation for travel.',
  'We received funding from the research council.',
  'The company makes a probiotic and paid for the trial.',
  'I get paid monthly and worry at night.',
  'Companies pay workers who sleep more.',
  'Buy one, get one free on all gummies.',
  'Partner with your doctor to plan your care.',
  'The gift of sleep is the best gift of all.',
  'We were given a placebo for two weeks.',
  'If you use a sleep tracker, we recommend checking it weekly.',
  'Our blog covers sleep, food and mood.',
];

describe('disclosures', () => {
  it.each(DISCLOSES)('“%s” discloses', (text) => {
    expect(isDisclosure(text)).toBe(true);
  });

  it.each(DOES_NOT)('“%s” does not', (text) => {
    expect(isDisclosure(text)).toBe(false);
  });

  it('are told with their kind and their place', () => {
    expect(findDisclosure('Hello. This post is sponsored by a tea shop.')).toMatchObject({
      kind: 'sponsored',
      start: 7,
    });
  });
});
